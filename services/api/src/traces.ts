import { context, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import type { Watch } from '@naerhjul/prisma/watch.ts';

/** Nothing is recorded until `startTraces`; until then a span costs next to nothing. */
const tracer = () => trace.getTracer('naerhjul');

/**
 * Sends traces to a collector from now on, until what is given back is called. Where it is, and what is sent along, is read from
 * the variables that OpenTelemetry has for it. What it takes is loaded only now.
 */
export async function startTraces(service: string, url?: string): Promise<() => Promise<void>> {
  const [
    { BatchSpanProcessor, TracerProvider },
    { OTLPTraceExporter },
    { AsyncLocalStorageContextManager },
    resources,
  ] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/context-async-hooks'),
    import('@opentelemetry/resources'),
  ]);
  const { envDetector, defaultResource, detectResources, resourceFromAttributes } = resources;
  const provider = new TracerProvider({
    // What the environment says of the service goes before what we call it.
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': service }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter(url === undefined ? {} : { url }) })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
  return async () => {
    // A collector that is gone must not keep the process.
    await provider.shutdown().catch(() => undefined);
    trace.disable();
    context.disable();
  };
}

/** A request's span: its own beginning, whatever the caller says, since who calls is anyone. */
export function requestSpan(method: string, place: string, requestId: string): Span {
  const attributes = { 'http.request.method': method, 'http.route': place, 'naerhjul.request_id': requestId };
  return tracer().startSpan(`${method} ${place}`, { kind: SpanKind.SERVER, root: true, attributes });
}

/** Does what belongs to a span. */
export const inside = <Result>(span: Span, work: () => Result): Result =>
  context.with(trace.setSpan(context.active(), span), work);

/** The span of an operation, within that of its request. What it is called is known when it is over. */
export const operationSpan = (): Span => tracer().startSpan('graphql');

/** Ends a span, as one that failed or not. */
export function endSpan(span: Span, failed: boolean): void {
  if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** A span for each statement, in few words that hold no values. */
export function tracingStatements(summaryOf: (sql: string) => string): Watch {
  return (sql) => {
    const summary = summaryOf(sql);
    const attributes = { 'db.system.name': 'postgresql', 'db.query.summary': summary };
    const span = tracer().startSpan(summary, { kind: SpanKind.CLIENT, attributes });
    return (failed) => endSpan(span, Boolean(failed));
  };
}
