/// A trip that needs proof of vaccination as well.
final class TropicalDossier: Dossier {
    override func chapters() -> [DossierChapter] {
        [DossierChapter(title: "Vaccinations", write: shelf.vaccinations)]
    }
}
