import SwiftUI

struct YearView: View {
    let press: Press
    @State private var year = Calendar.current.component(.year, from: .now)

    var body: some View {
        List {
            Stepper("Year \(year)", value: $year)
            ForEach(press.chapters) { chapter in
                Section(chapter.heading) {
                    ForEach(chapter.entries, id: \.uuid) { entry in
                        Text(entry.displayName)
                    }
                }
            }
            NavigationLink("About", destination: AboutView())
        }
        .task(id: year) { try? await press.bind(year: year) }
    }
}
