// MAUI's service collection, constructor injection and keyed services
using Foundation;
using HealthKit;
using Microsoft.Extensions.DependencyInjection;
using Sentry;

public interface ITextSource { Task<string> ReadAsync(); }

public class ShotSource(HKHealthStore store) : ITextSource
{
    public Task<string> ReadAsync()
    {
        var done = new TaskCompletionSource<string>();
        var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!;
        store.ExecuteQuery(new HKSampleQuery(type, null, 1, null, (_, samples, _) =>
            done.SetResult(samples?.OfType<HKClinicalRecord>().FirstOrDefault()?.DisplayName ?? "")));
        return done.Task;
    }
}

public class MottoSource : ITextSource { public Task<string> ReadAsync() => Task.FromResult("One step a day"); }

public class HomePage([FromKeyedServices("shot")] ITextSource shot, [FromKeyedServices("motto")] ITextSource motto) : ContentPage
{
    protected override async void OnAppearing()
    {
        base.OnAppearing();
        SentrySdk.CaptureMessage(await motto.ReadAsync());
        SentrySdk.CaptureMessage(await shot.ReadAsync()); // leak: clinical-data-to-third-party
    }
}

public class App(HomePage page) : Application
{
    protected override Window CreateWindow(IActivationState? state) => new(page);
}

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder().UseMauiApp<App>();
        builder.Services.AddSingleton<HKHealthStore>().AddTransient<HomePage>();
        builder.Services.AddKeyedSingleton<ITextSource, ShotSource>("shot").AddKeyedSingleton<ITextSource, MottoSource>("motto");
        return builder.Build();
    }
}
