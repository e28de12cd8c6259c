// Lets the vendor's SDK read responses under Node: it makes a Request of an address that only browsers' responses have.
const NodeRequest = globalThis.Request;

globalThis.Request = class Request extends NodeRequest {
  constructor(input, init) {
    if (input === undefined) super('http://sdk.invalid/');
    else super(input, init);
  }
};
