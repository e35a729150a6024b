import Observation

@MainActor @Observable
final class VisitModel: Configurable {
    @ObservationIgnored var access: VisitAccess?
    @ObservationIgnored var labs: LabService?
    @ObservationIgnored var notes: NoteService?
    @ObservationIgnored var hours: OpeningHours?

    private(set) var results: [String] = []
    private(set) var remarks: [String] = []
    private(set) var clinics: [Clinic] = []

    func load() async {
        await access?.ask()
        results = await labs?.latest() ?? []
        remarks = await notes?.latest() ?? []
        clinics = (try? await hours?.all()) ?? []
    }
}
