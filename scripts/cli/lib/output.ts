/** Writes to the standard output, as fast as what reads there takes it. */
export function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** The columns of the terminal, or of `COLUMNS` where the output goes elsewhere; a pipe has no width of its own. */
export function outputWidth(): number | undefined {
  const width = process.stdout.columns || Number(process.env.COLUMNS);
  return width > 0 ? width : undefined;
}

/** An amount with its name: `1 item`, `1,200 items`. */
export function count(amount: number, name: string): string {
  return `${amount.toLocaleString('en')} ${name}${amount === 1 ? '' : 's'}`;
}

/** A value as people and programs can read it. */
export function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
