import Observation

@MainActor @Observable
final class StayModel {
    enum Tab {
        case report
        case blood(LabReader)
    }

    private(set) var lines: [String] = []
    private let ward = Ward()
    private var notes: NoteReader?

    func open() async {
        guard await ward.admit() else { return }
        notes = NoteReader(ward: ward)
        if let reader = ProcedureReader(ward: ward, enabled: true) {
            lines += await reader.start()
        }
        lines += await notes?.start() ?? []
    }

    func show(_ tab: Tab) async {
        switch tab {
        case .report: await open()
        case .blood(let reader): lines = await reader.start(limit: 20)
        }
    }

    func bloodTab() -> Tab { .blood(LabReader(ward: ward)) }
}
