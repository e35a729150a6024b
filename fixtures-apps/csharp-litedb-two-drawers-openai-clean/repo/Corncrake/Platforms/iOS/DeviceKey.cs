using Foundation;
using Security;

namespace Corncrake.Platforms.iOS;

/// <summary>The password of the database, made once and kept in the keychain.</summary>
public static class DeviceKey
{
    public static string Value
    {
        get
        {
            var kept = SecKeyChain.QueryAsData(new SecRecord(SecKind.GenericPassword) { Service = "health.corncrake", Account = "database" });
            if (kept is not null) return kept.ToString(NSStringEncoding.UTF8);
            var fresh = Guid.NewGuid().ToString("N");
            SecKeyChain.Add(new SecRecord(SecKind.GenericPassword)
            {
                Service = "health.corncrake",
                Account = "database",
                ValueData = NSData.FromString(fresh, NSStringEncoding.UTF8),
            });
            return fresh;
        }
    }
}
