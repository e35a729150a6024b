using Hawkbit.Services;
using HealthKit;

namespace Hawkbit.Pages;

public sealed class MedicinesPage : RecordsPage
{
    public MedicinesPage(RecordStore records) : base(records)
    {
        Title = "Medicines";
    }

    protected override HKClinicalTypeIdentifier Kind => HKClinicalTypeIdentifier.MedicationRecord;
}
