/** The HTTP status of a refusal: its own, or the one that its code usually comes with. */
export function statusOf(document, { code, status }) {
  const schema = document.components?.schemas?.ErrorResponse?.properties?.code;
  return status ?? schema?.['x-amity-statuses']?.[code] ?? schema?.['x-amity-assumed-statuses']?.[code];
}
