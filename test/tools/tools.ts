import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath } from '../../scripts/lib/paths.js';
import { run } from '../package/command.js';

export interface Tool {
  /** Its name on npm. */
  name: string;
  /** The promise of the specification that is checked with it. */
  checks: string;
  /** Operations, by id, that the tool is not given, since it cannot read them. */
  except?: string[];
  /** Uses it in a folder that has the specification as `openapi.json`. Throws where it does not work. */
  check(folder: string): Promise<void>;
}

const compilesAndSends = 'the generated client compiles strictly and sends to the region';

export const tools: Tool[] = [
  {
    name: '@apidevtools/swagger-parser',
    checks: 'the document is valid',
    check: (folder) => runProgram(folder, 'swagger-parser'),
  },
  {
    name: 'msw-auto-mock',
    checks: 'the generated handlers answer 3 of 3 requests',
    async check(folder) {
      await runTool(folder, 'msw-auto-mock', ['openapi.json', '-o', 'made', '--base-url', '--typescript']);
      await runProgram(folder, 'msw-auto-mock');
    },
  },
  {
    name: '@mswjs/source',
    checks: 'the handlers answer 3 of 3 requests',
    check: (folder) => runProgram(folder, 'mswjs-source'),
  },
  {
    name: 'openapi-zod-client',
    checks: 'the generated module can be imported',
    async check(folder) {
      await runTool(folder, 'openapi-zod-client', ['openapi.json', '-o', 'made.ts', '--with-deprecated']);
      await runProgram(folder, 'zod-client');
    },
  },
  {
    ...generator('openapi-typescript-codegen', 'openapi', ['--input', 'openapi.json', '--output', 'made']),
    // Its id stands in the path and in the query: two arguments of one name to this tool.
    except: ['v3.communityCategories.delete'],
  },
  generator('@hey-api/openapi-ts', 'openapi-ts', ['-i', 'openapi.json', '-o', 'made', '-l', 'off']),
  generator('swagger-typescript-api', 'swagger-typescript-api', [
    'generate',
    '--path',
    'openapi.json',
    '--output',
    'made',
    '--silent',
  ]),
  generator('oazapfts', 'oazapfts', ['openapi.json', 'made.ts']),
];

/** A tool that makes a client, and the program in `programs/`, named like its last part, that calls by it. */
function generator(name: string, command: string, args: string[]): Tool {
  const program = name === '@hey-api/openapi-ts' ? 'hey-api' : name;
  return {
    name,
    checks: compilesAndSends,
    async check(folder) {
      await runTool(folder, command, args);
      await compile(folder, program);
      await runProgram(folder, program);
    },
  };
}

async function runTool(folder: string, command: string, args: string[]): Promise<void> {
  await run(join(folder, 'node_modules/.bin', command), args, folder);
}

const strictly = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'];
const asBundlers = ['--module', 'esnext', '--moduleResolution', 'bundler', '--types', 'node'];

async function compile(folder: string, program: string): Promise<void> {
  const files = await copyProgram(folder, program);
  await run(join(folder, 'node_modules/.bin/tsc'), [...strictly, ...asBundlers, ...files], folder);
}

/** Runs a program of `programs/` beside what a tool has generated. It ends with an error where something is amiss. */
async function runProgram(folder: string, program: string): Promise<void> {
  const [file = ''] = await copyProgram(folder, program);
  await run(process.execPath, ['--import', projectPath('node_modules/tsx/dist/esm/index.mjs'), file], folder);
}

async function copyProgram(folder: string, program: string): Promise<string[]> {
  const files = [`${program}.ts`, 'recorded.ts', 'mocked.ts'];
  for (const file of files) {
    if (!existsSync(join(folder, file))) await copyFile(projectPath(`test/tools/programs/${file}`), join(folder, file));
  }
  return files;
}
