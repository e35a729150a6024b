namespace Yarrow.Services;

public interface ITelemetry
{
    void Info(string message);
}

public sealed class SentryTelemetry : ITelemetry
{
    public void Info(string message) => SentrySdk.CaptureMessage(message, SentryLevel.Info);
}
