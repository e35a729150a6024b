import Observation

@MainActor @Observable
final class HomeModel {
    private(set) var headline = ""
    var nickname = ""
    @ObservationIgnored private let nicknameBox = KeychainBox(account: "nickname")
    @ObservationIgnored private let medicationBox = KeychainBox(account: "medication")
    @ObservationIgnored private let reader = MedicationReader()
    @ObservationIgnored private let push = PushProfile()

    func refresh() async {
        nickname = nicknameBox.value ?? ""
        if let record = try? await reader.latest() {
            medicationBox.value = record.displayName
        }
        headline = medicationBox.value ?? "No medication yet"
    }

    func save() {
        nicknameBox.value = nickname
        push.personalise(with: medicationBox)
    }
}
