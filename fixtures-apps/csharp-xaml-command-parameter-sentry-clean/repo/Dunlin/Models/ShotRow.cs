namespace Dunlin.Models;

/// <param name="Title">As the hospital wrote it.</param>
/// <param name="Topic">Which of our help pages explains the row.</param>
public sealed record ShotRow(string Title, string Topic);
