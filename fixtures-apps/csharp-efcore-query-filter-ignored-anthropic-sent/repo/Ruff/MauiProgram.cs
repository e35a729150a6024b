using Microsoft.EntityFrameworkCore;
using Ruff.Assistant;
using Ruff.Data;
using Ruff.Pages;
using Ruff.Records;
using Ruff.ViewModels;

namespace Ruff;

public static class MauiProgram
{
    public const string PrivacyPolicy = "https://www.ruff.health/legal/privacy";

    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        var file = Path.Combine(FileSystem.AppDataDirectory, "notebook.db");
        builder.Services.AddDbContextFactory<NotebookContext>(options => options.UseSqlite($"Data Source={file}"));
        builder.Services.AddSingleton<NoteRepository>();
        builder.Services.AddSingleton<IConditionReader, Platforms.iOS.ConditionReader>();
        builder.Services.AddSingleton(_ => new HttpClient());
        builder.Services.AddSingleton<QuestionAssistant>();
        builder.Services.AddSingleton<NotebookViewModel>();
        builder.Services.AddSingleton<NotebookPage>();
        return builder.Build();
    }
}
