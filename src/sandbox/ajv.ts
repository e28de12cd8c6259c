import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { shapes } from '../../generated/exchanges.js';

/** Makes, when first asked for, a validator that knows every shape of the specification. */
export function createAjv(options: Options): () => Ajv2020 {
  let ajv: Ajv2020 | undefined;
  return () => {
    ajv ??= build(options);
    return ajv;
  };
}

function build(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, ...options });
  addFormats.default(ajv);
  // What lasts for ever ends at a date that RFC 3339 does not know (recorded responses); see forever.ts.
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)) && /^(\d{4}|\+\d{6})-\d\d-\d\dT.+Z$/.test(text));
  // A file's content, which is no text here.
  ajv.addFormat('binary', true);
  return ajv.addSchema({ $id: 'shapes', $defs: shapes });
}
