import SwiftUI

struct TripScreen: View {
    @Bindable var desk: TripDesk

    var body: some View {
        List {
            ForEach(desk.pages) { page in
                Section(page.title) { ForEach(page.lines, id: \.self) { Text($0) } }
            }
            Section("Packed") {
                Toggle("Passport", isOn: $desk.checklist.passport)
                Toggle("Allergy card", isOn: $desk.checklist.allergies)
                Toggle("Mosquito net", isOn: $desk.checklist.mosquitoNet)
            }
            Button("Prepare the papers") { Task { await desk.prepare() } }
        }
        .navigationTitle("Trip")
        .toolbar { NavigationLink("About") { AboutPage() } }
    }
}
