import { operationRule } from './lib/operation.js';

const pattern = /^(v2|v3)(\.[a-z][A-Za-z0-9]*){2,}$/;

export default operationRule(function* ({ object, url, at }) {
  const { operationId } = object;
  const path = at('operationId');
  if (!operationId) {
    yield { message: 'has no operationId. Give it its call path, such as v2.channels.users.ban.', path };
    return;
  }
  if (!pattern.test(operationId)) {
    const form = 'version, resource and method in camelCase, such as v2.channels.users.ban';
    yield { message: `the operationId is not a call path. Write ${form}.`, path };
    return;
  }
  const [version] = operationId.split('.');
  if (!url.startsWith(`/api/${version}/`)) {
    yield { message: `begins with ${version} but its path is ${url}. Begin it with the version of the path.`, path };
  }
});
