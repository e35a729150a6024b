struct PackingList: CloudSyncable {
    var things: [String] = []
}
