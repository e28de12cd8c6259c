import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.js';

/** The ports that a command's arguments ask for, by option name. */
export function readPorts<Name extends string>(defaults: Record<Name, number>): Record<Name, number> {
  const names = Object.keys(defaults) as Name[]; // keys widen to string
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ options });
  const ports = names.map((name) => [name, readPort(name, values[name] ?? defaults[name])]);
  return Object.fromEntries(ports) as Record<Name, number>; // one entry for each name
}

/** The port that an option's text asks for. */
export function readPort(name: string, value: unknown): number {
  const port = /^\d+$/.test(String(value)) ? Number(value) : Number.NaN;
  if (port <= 65535) return port;
  throw new UsageError(`--${name} takes a port from 0 to 65535, not '${value}'.`);
}

/** The error for a port that is taken. Other errors are passed on as they are. */
export function explainPort(error: unknown, option: string, port: number): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) return error;
  return new UsageError(`Port ${port} is taken. Pass another, such as --${option} 0 for any that is free.`);
}
