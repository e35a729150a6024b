using System.Threading.Channels;

namespace Saltbush.Services;

public sealed class Wires
{
    /// <summary>Names of pages.</summary>
    public Channel<string> Pages { get; } = Channel.CreateUnbounded<string>();

    /// <summary>Names of lab results that were opened.</summary>
    public Channel<string> Opened { get; } = Channel.CreateUnbounded<string>();
}
