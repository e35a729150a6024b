namespace Pipit.Services;

/// <summary>What is shown to the kitchen. It stays on the phone.</summary>
public sealed class KitchenSheet(IAllergySource source, TextPage page)
{
    public async Task<string> MakeAsync()
    {
        foreach (var allergy in await source.LoadAsync())
        {
            page.Write(allergy);
        }
        return page.Text;
    }
}
