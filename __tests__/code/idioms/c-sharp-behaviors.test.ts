/** Behaviors of MediatR stand around the handlers of all requests: each is given the request, and what comes of it. */
import { C_SHARP } from './c-sharp.ts';
import { brings, bringsNone, type Ways } from './records.ts';

type Use = (value: string) => string;
const REQUESTS = `public record Ask(string Name) : IRequest<string>, ITracked;
public record Other(string Name) : IRequest<string>;
public interface ITracked { }
public class OtherHandler : IRequestHandler<Other, string> { public Task<string> Handle(Other request, CancellationToken token) => Task.FromResult("done"); }
`;
const handler = (answer: string): string =>
  `public class AskHandler : IRequestHandler<Ask, string> { public Task<string> Handle(Ask request, CancellationToken token) => Task.FromResult(${answer}); }\n`;
const sends = (request: string): string =>
  `public class Page(IMediator mediator) { public async Task Go() { var answer = await mediator.Send(${request}); } }\n`;
const behavior = (does: string, where = 'where TRequest : notnull'): string =>
  `public class Trail<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> ${where} { public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken token) { ${does} } }\n`;
const asked = (make: string, use: Use, told: string, where?: string): string =>
  REQUESTS + handler('"done"') + sends(`new Ask(${make})`) + behavior(`${use(told)} return await next();`, where);

const WAYS: Ways = [
  ['the request as a text', (make, use) => asked(make, use, '$"{request}"')],
  ['of requests of an interface', (make, use) => asked(make, use, '$"{request}"', 'where TRequest : ITracked')],
  [
    'what comes of it',
    (make, use) =>
      REQUESTS +
      handler(make) +
      sends('new Ask("all")') +
      behavior(`var answer = await next(); ${use('$"{answer}"')} return answer;`),
  ],
  [
    'what stands before all handlers',
    (make, use) =>
      `${REQUESTS}${handler('"done"')}${sends(`new Ask(${make})`)}public class Trail<TRequest> : IRequestPreProcessor<TRequest> { public Task Process(TRequest request, CancellationToken token) { ${use('request.ToString()')} return Task.CompletedTask; } }`,
  ],
  [
    'what stands behind all handlers',
    (make, use) =>
      `${REQUESTS}${handler(make)}${sends('new Ask("all")')}public class Trail<TRequest, TResponse> : IRequestPostProcessor<TRequest, TResponse> { public Task Process(TRequest request, TResponse response, CancellationToken token) { ${use('$"{response}"')} return Task.CompletedTask; } }`,
  ],
  [
    'of one request alone',
    (make, use) =>
      `${REQUESTS}${handler('"done"')}${sends(`new Ask(${make})`)}public class Trail : IPipelineBehavior<Ask, string> { public async Task<string> Handle(Ask request, RequestHandlerDelegate<string> next, CancellationToken token) { ${use('request.Name')} return await next(); } }`,
  ],
];
brings(C_SHARP, WAYS);

bringsNone(C_SHARP, [
  ['the name of the request', (make, use) => asked(make, use, 'typeof(TRequest).Name')],
  [
    'of requests of another interface',
    (make, use) =>
      asked(make, use, '$"{request}"', 'where TRequest : IQuiet').replace(
        'public interface ITracked { }',
        'public interface ITracked { }\npublic interface IQuiet { }',
      ),
  ],
  [
    'of another request alone',
    (make, use) =>
      `${REQUESTS}${handler('"done"')}${sends(`new Ask(${make})`)}public class Trail : IPipelineBehavior<Other, string> { public async Task<string> Handle(Other request, RequestHandlerDelegate<string> next, CancellationToken token) { ${use('request.Name')} return await next(); } }`,
  ],
  [
    'what comes of it, where that is no record',
    (make, use) =>
      REQUESTS +
      handler('"done"') +
      sends(`new Ask(${make})`) +
      behavior(`var answer = await next(); ${use('$"{answer}"')} return answer;`),
  ],
  [
    'what is no behavior',
    (make, use) => asked(make, use, '$"{request}"').replace(' : IPipelineBehavior<TRequest, TResponse>', ''),
  ],
]);
