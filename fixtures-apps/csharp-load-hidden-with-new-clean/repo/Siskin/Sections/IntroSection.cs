namespace Siskin.Sections;

public sealed class IntroSection : Section
{
    public IntroSection() : base("Welcome home")
    {
        Lines = ["Here is what happened during your stay, in plain words."];
    }
}
