import { afterEach, describe, expect, it, vi } from 'vitest';
import { explainPort, readPorts } from '../../../scripts/lib/ports.js';

afterEach(() => {
  vi.restoreAllMocks();
});

function portsOf(...given: string[]): Record<'port' | 'docs-port', number> {
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'script', ...given]);
  return readPorts({ port: 4010, 'docs-port': 4011 });
}

describe('readPorts', () => {
  it.each([
    [[], { port: 4010, 'docs-port': 4011 }],
    [['--port', '0'], { port: 0, 'docs-port': 4011 }],
    [['--port=80', '--docs-port', '65535'], { port: 80, 'docs-port': 65_535 }],
  ])('reads %j', (given, expected) => {
    expect(portsOf(...given)).toEqual(expected);
  });

  it.each([
    ['--port=any'],
    ['--port=65536'],
    ['--port=-1'],
    ['--port=80.5'],
    ['--port='],
    ['--port= '],
  ])('refuses %s', (given) => {
    expect(() => portsOf(given)).toThrow(/--port takes a port from 0 to 65535/);
  });

  it('refuses what it does not know', () => {
    expect(() => portsOf('--prot', '80')).toThrow(/--prot/);
  });
});

describe('explainPort', () => {
  it('says what to do when a port is taken', () => {
    const error = Object.assign(new Error('listen EADDRINUSE: address already in use'), { code: 'EADDRINUSE' });
    const explained = String(explainPort(error, 'docs-port', 4011));
    expect(explained).toContain('Port 4011 is taken. Pass another, such as --docs-port 0');
  });

  it('passes on everything else', () => {
    const error = new Error('EACCES');
    expect(explainPort(error, 'port', 4010)).toBe(error);
  });
});
