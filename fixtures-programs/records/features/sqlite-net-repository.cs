// sqlite-net with two tables behind a repository
using Foundation;
using HealthKit;
using Sentry;
using SQLite;
using UIKit;

public class MedicineRow { [PrimaryKey] public string Id { get; set; } = ""; public string Name { get; set; } = ""; }
public class ReminderRow { [PrimaryKey, AutoIncrement] public int Id { get; set; } public string Text { get; set; } = ""; }

public class Repository(SQLiteAsyncConnection db)
{
    public async Task OpenAsync() => await db.CreateTablesAsync<MedicineRow, ReminderRow>();
    public Task SaveAsync(HKClinicalRecord record) => db.InsertOrReplaceAsync(new MedicineRow { Id = record.Uuid.AsString(), Name = record.DisplayName });
    public Task RemindAsync(string text) => db.InsertAsync(new ReminderRow { Text = text });
    public async Task<string> MedicinesAsync() => string.Join(", ", (await db.Table<MedicineRow>().ToListAsync()).Select(row => row.Name));
    public async Task<string> RemindersAsync() => string.Join(", ", (await db.Table<ReminderRow>().ToListAsync()).Select(row => row.Text));
}

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    readonly HKHealthStore store = new();
    readonly Repository repository = new(new SQLiteAsyncConnection(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.MyDocuments), "cabinet.db3")));

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        _ = StartAsync();
        return true;
    }

    async Task StartAsync()
    {
        await repository.OpenAsync();
        await repository.RemindAsync("Refill on Monday");
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.MedicationRecord)!;
        await store.RequestAuthorizationToShareAsync(new NSSet(), new NSSet(type));
        store.ExecuteQuery(new HKSampleQuery(type, null, 50, null, async (_, samples, _) =>
        {
            foreach (var record in (samples ?? []).OfType<HKClinicalRecord>()) await repository.SaveAsync(record);
            SentrySdk.CaptureMessage("reminders: " + await repository.RemindersAsync());
            SentrySdk.CaptureMessage("medicines: " + await repository.MedicinesAsync()); // leak: clinical-data-to-third-party
        }));
    }
}

public static class Program { public static void Main(string[] args) => UIApplication.Main(args, null, typeof(AppDelegate)); }
