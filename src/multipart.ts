import { fieldText, formFields } from './form.js';

/** A body as `multipart/form-data`. Binary fields become file parts. */
export function encodeMultipart(body: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    for (const [field, each] of formFields(name, value)) {
      if (isBinary(each)) form.append(field, each instanceof Blob ? each : new Blob([each]));
      else form.append(field, fieldText(each));
    }
  }
  return form;
}

function isBinary(value: unknown): value is Blob | ArrayBuffer | Uint8Array<ArrayBuffer> {
  return value instanceof Blob || value instanceof ArrayBuffer || value instanceof Uint8Array;
}
