// sqlite-net: a table of records that is only shown, and a table of drafts that is sent
using Foundation;
using HealthKit;
using Plugin.Firebase.Analytics;
using SQLite;

public class NoteRow { [PrimaryKey, AutoIncrement] public int Id { get; set; } public string Title { get; set; } = ""; }
public class DraftRow { [PrimaryKey] public int Id { get; set; } public string Text { get; set; } = ""; }

public class NotesPage : ContentPage
{
    readonly HKHealthStore store = new();
    readonly SQLiteConnection db = new(Path.Combine(FileSystem.AppDataDirectory, "notes.db"));
    readonly Label list = new();
    readonly Entry draft = new() { Placeholder = "An idea for us" };

    public NotesPage()
    {
        db.CreateTable<NoteRow>();
        db.CreateTable<DraftRow>();
        draft.TextChanged += (_, args) => db.InsertOrReplace(new DraftRow { Id = 1, Text = args.NewTextValue });
        draft.Completed += (_, _) => Send();
        Content = new VerticalStackLayout { list, draft };
    }

    protected override void OnAppearing()
    {
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ClinicalNoteRecord)!;
        store.ExecuteQuery(new HKSampleQuery(type, null, 20, null, (_, samples, _) =>
        {
            db.InsertAll((samples ?? []).OfType<HKClinicalRecord>().Select(note => new NoteRow { Title = note.DisplayName }));
            var titles = db.Table<NoteRow>().Select(row => row.Title);
            MainThread.BeginInvokeOnMainThread(() => list.Text = string.Join("\n", titles));
        }));
    }

    void Send()
    {
        var text = db.Find<DraftRow>(1).Text;
        CrossFirebaseAnalytics.Current.LogEvent("idea", ("text", text), ("notes", db.Table<NoteRow>().Count()));
    }
}

public class App : Application { protected override Window CreateWindow(IActivationState? state) => new(new NotesPage()); }

public static class MauiProgram { public static MauiApp CreateMauiApp() => MauiApp.CreateBuilder().UseMauiApp<App>().Build(); }
