namespace WinterCare.Season;

public interface IAdmission
{
    Task<bool> OpenAsync();
}
