using Avocet.Models;
using Plugin.Firebase.Crashlytics;

namespace Avocet.Services;

public sealed class CrashNotes
{
    public void Keep(IEntry? entry)
    {
        if (entry is null) return;
        CrossFirebaseCrashlytics.Current.SetCustomKey("last_entry", entry.Caption);
    }
}
