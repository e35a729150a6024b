namespace WinterCare.Season;

public interface IShelf
{
    Task<IReadOnlyList<string>> TitlesAsync();
}
