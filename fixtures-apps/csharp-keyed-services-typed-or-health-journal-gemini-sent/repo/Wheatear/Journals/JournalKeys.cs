namespace Wheatear.Journals;

public static class JournalKeys
{
    public const string Typed = "typed";
    public const string Health = "health";
}
