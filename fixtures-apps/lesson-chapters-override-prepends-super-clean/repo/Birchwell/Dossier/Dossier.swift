/// What goes into the folder of any trip.
class Dossier {
    let shelf: ClinicShelf

    init(shelf: ClinicShelf) { self.shelf = shelf }

    func chapters() -> [DossierChapter] {
        [DossierChapter(title: "Allergies", write: shelf.allergies)]
    }

    final func write() async throws -> [DossierPage] {
        try await shelf.unlock()
        var pages: [DossierPage] = []
        for chapter in chapters() {
            pages.append(DossierPage(title: chapter.title, lines: try await chapter.write()))
        }
        return pages
    }
}
