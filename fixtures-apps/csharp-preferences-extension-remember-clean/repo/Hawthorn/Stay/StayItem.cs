namespace Hawthorn.Stay;

public sealed record StayItem(string Name, DateTime On);
