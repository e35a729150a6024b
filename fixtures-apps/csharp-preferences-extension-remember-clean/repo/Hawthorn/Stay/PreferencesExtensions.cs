namespace Hawthorn.Stay;

public static class PreferencesExtensions
{
    public static void Remember(this IPreferences preferences, string mark)
    {
        preferences.Set("stay.last_mark", mark);
    }
}
