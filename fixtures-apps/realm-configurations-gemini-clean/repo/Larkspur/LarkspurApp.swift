import SwiftUI

@main
struct LarkspurApp: App {
    var body: some Scene {
        WindowGroup {
            VisitView(model: VisitModel(results: Shelf(file: "results"), questions: Shelf(file: "questions")))
        }
    }
}
