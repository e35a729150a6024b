namespace Hawthorn.Stay;

public interface IStaySource
{
    Task<IReadOnlyList<StayItem>> LoadAsync();
}
