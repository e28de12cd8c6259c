import { SpanStatusCode, trace } from '@opentelemetry/api';
import { createAmityClient } from 'amity-openapi';

const tracer = trace.getTracer('amity');

// A span for each attempt, and one for each call that fails.
// The log holds no token at any level.
const amity = createAmityClient({
  region: 'us',
  token: process.env.AMITY_ACCESS_TOKEN,
  logger: console,
  onResponse({
    operationId,
    method,
    attempt,
    status,
    duration,
  }) {
    const endTime = Date.now();
    const attributes = {
      'http.request.method': method,
      'http.response.status_code': status,
      'http.request.resend_count': attempt - 1,
    };
    tracer
      .startSpan(operationId ?? method, {
        startTime: endTime - duration,
        attributes,
      })
      .end(endTime);
  },
  onError({ operationId, method, error, duration }) {
    const endTime = Date.now();
    const span = tracer.startSpan(
      `${operationId ?? method} failed`,
      { startTime: endTime - duration },
    );
    span.recordException(error);
    span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(endTime);
  },
});

await amity.v2.channels.users.ban({
  channelId: 'book-club',
  userIds: ['spam-4711'],
});
