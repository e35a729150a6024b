namespace Hawthorn.Referral;

public sealed record ReferralLetter(IReadOnlyList<string> Conditions, IReadOnlyList<string> Medications)
{
    public static readonly ReferralLetter Empty = new([], []);

    public string Text
    {
        get
        {
            string[] lines = ["Known conditions:", .. Conditions, "Current medications:", .. Medications];
            return string.Join(Environment.NewLine, lines);
        }
    }
}
