namespace Redshank.Records;

public sealed record Shot(string Title);
