using Hawthorn.Platforms.iOS;
using Sentry;

namespace Hawthorn.Services;

public sealed class ChartService(VitalsReader reader)
{
    public string Warning { get; private set; } = "";

    public async Task<int> DrawAsync()
    {
        var titles = await reader.TitlesAsync();
        try
        {
            foreach (var title in titles) Draw(title);
        }
        catch (ChartException problem)
        {
            Warning = $"{problem.Data[ChartException.Reading]} is not on the chart.";
            var detail = problem.Data[ChartException.Reading] as string;
            SentrySdk.CaptureMessage($"chart: {detail}");
        }
        return titles.Count;
    }

    private static void Draw(string title)
    {
        if (title.Length > 60) throw new ChartException("caption", title);
    }
}
