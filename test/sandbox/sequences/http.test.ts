import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listen } from '../../../src/node.js';
import { createSandbox } from '../../../src/sandbox.js';
import { anyStep, type Step } from './steps.js';
import { type Answered, type Door, SequenceWorld } from './world.js';

const numRuns = Number(process.env.FUZZ_SEQUENCES ?? 12);
const seed = Number(process.env.FUZZ_SEED ?? 1);

/** Headers of the connection, which there is none of in a process. */
const ofConnection = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'];

it('answers random requests over HTTP as it does in this process', async () => {
  const steps = fc.array(anyStep(), { minLength: 1, maxLength: 100, size: 'max' });
  await fc.assert(
    fc.asyncProperty(steps, async (each) => {
      const [inside, served] = [await SequenceWorld.open(createSandbox), await SequenceWorld.open(createSandbox)];
      const server = await listen(served.sandbox, { port: 0 });
      try {
        const door = { baseUrl: server.url.replace(/\/$/, ''), fetch };
        for (const step of each) await expectSame(step, inside, served, door);
        expect(served.held).toBe(inside.held);
      } finally {
        await server.close();
      }
    }),
    { seed, numRuns },
  );
});

async function expectSame(step: Step, inside: SequenceWorld, served: SequenceWorld, door: Door): Promise<void> {
  inside.sandbox.clock.advance(step.pauseMs);
  served.sandbox.clock.advance(step.pauseMs);
  const request = inside.write(step);
  const expected = await inside.send(request);
  const { body, ...rest } = await served.send(request, door);
  const response = { ...rest, body: body.replaceAll(door.baseUrl, inside.sandbox.baseUrl) };
  expect(withoutConnection(response), step.named.id).toEqual(withoutConnection(expected));
}

function withoutConnection({ headers, ...response }: Answered) {
  const lasting = headers.filter(([name]) => !ofConnection.includes(name));
  return { ...response, headers: Object.fromEntries(lasting) };
}
