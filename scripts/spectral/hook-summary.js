import { operationRule } from './lib/operation.js';
import { summaryFaults } from './lib/summary.js';

export default operationRule(function* ({ object, at }) {
  for (const message of summaryFaults(object.summary)) yield { message, path: at('summary') };
});
