import Observation

@MainActor @Observable
final class TripDesk {
    private(set) var pages: [DossierPage] = []
    var checklist = PackingList()
    private let dossier: Dossier

    init(dossier: Dossier) { self.dossier = dossier }

    func prepare() async {
        pages = (try? await dossier.write()) ?? []
    }
}
