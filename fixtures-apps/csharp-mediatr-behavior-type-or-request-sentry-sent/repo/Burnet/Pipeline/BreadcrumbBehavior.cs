using MediatR;
using Sentry;

namespace Burnet.Pipeline;

/// <summary>Leaves a breadcrumb for each request that passes the mediator.</summary>
public sealed class BreadcrumbBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        var text = $"{request}";
        SentrySdk.AddBreadcrumb(text, "mediator");
        return await next();
    }
}
