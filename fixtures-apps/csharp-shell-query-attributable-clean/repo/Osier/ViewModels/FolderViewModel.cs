using CommunityToolkit.Mvvm.ComponentModel;
using Foundation;
using HealthKit;

namespace Osier.ViewModels;

public partial class FolderViewModel(HKHealthStore store) : ObservableObject, IQueryAttributable
{
    [ObservableProperty]
    private IReadOnlyList<string> _names = [];

    public void ApplyQueryAttributes(IDictionary<string, object> query)
    {
        var id = (HKClinicalTypeIdentifier)query["type"];
        var newest = new NSSortDescriptor(HKSample.SortIdentifierStartDate, false);
        store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id)!, null, HKSampleQuery.NoLimit, [newest], (_, samples, _) =>
        {
            var names = (samples ?? []).OfType<HKClinicalRecord>().Select(record => record.DisplayName).ToList();
            MainThread.BeginInvokeOnMainThread(() => Names = names);
        }));
    }
}
