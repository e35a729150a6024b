namespace Heather.Models;

public sealed record RecordRow(string Name, DateTime Received);

public sealed record RecordSelection(RecordRow Row, int Position);
