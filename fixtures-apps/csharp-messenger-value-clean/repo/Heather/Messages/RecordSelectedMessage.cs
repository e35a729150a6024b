using CommunityToolkit.Mvvm.Messaging.Messages;
using Heather.Models;

namespace Heather.Messages;

public sealed class RecordSelectedMessage(RecordSelection value) : ValueChangedMessage<RecordSelection>(value);
