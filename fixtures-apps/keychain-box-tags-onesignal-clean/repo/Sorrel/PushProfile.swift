import OneSignalFramework

struct PushProfile {
    func personalise(with box: KeychainBox) {
        guard let value = box.value else { return }
        OneSignal.User.addTag(key: "greeting", value: value)
    }
}
