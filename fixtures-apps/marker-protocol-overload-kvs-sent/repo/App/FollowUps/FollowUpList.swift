struct FollowUpList: CloudSyncable {
    var titles: [String] = []
    var done: Set<String> = []
}
