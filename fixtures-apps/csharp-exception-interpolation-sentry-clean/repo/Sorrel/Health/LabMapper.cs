using HealthKit;

namespace Sorrel.Health;

public record LabItem(string Name, string Json);

public sealed class LabMappingException(string message) : Exception(message);

public static class LabMapper
{
    public static LabItem Map(HKClinicalRecord record)
    {
        var resource = record.FhirResource;
        if (resource is null)
        {
            throw new LabMappingException("A lab result came without a FHIR payload");
        }
        return new LabItem(record.DisplayName, resource.Data.ToString());
    }
}
