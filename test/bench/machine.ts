import { arch, cpus, platform, totalmem } from 'node:os';

/** The machine that the numbers were measured on, in a line. */
export function machine(): string {
  const model = cpus()[0]?.model ?? 'unknown processor';
  const gib = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} cores (${model}), ${gib} GiB of memory`;
}
