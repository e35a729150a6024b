using Hawkbit.Services;
using HealthKit;

namespace Hawkbit.Pages;

public abstract class RecordsPage : ContentPage
{
    private readonly RecordStore _records;
    private readonly CollectionView _list = new();

    protected RecordsPage(RecordStore records)
    {
        _records = records;
        Content = _list;
    }

    protected abstract HKClinicalTypeIdentifier Kind { get; }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        if (!await _records.EnsureAccessAsync()) return;
        _list.ItemsSource = await _records.NamesAsync(Kind);
    }
}
