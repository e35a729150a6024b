namespace Stonechat.Menu;

public enum MenuRow
{
    Labs,
    Medications,
    Insurance,
    Privacy,
}

public static class MenuRows
{
    /// <summary>The rows of the menu, from top to bottom.</summary>
    public static readonly MenuRow[] Shown = [MenuRow.Labs, MenuRow.Medications, MenuRow.Insurance, MenuRow.Privacy];

    public static string Title(MenuRow row) => row switch
    {
        MenuRow.Labs => "Lab results",
        MenuRow.Medications => "Medications",
        MenuRow.Insurance => "Insurance",
        _ => "Privacy policy",
    };
}
