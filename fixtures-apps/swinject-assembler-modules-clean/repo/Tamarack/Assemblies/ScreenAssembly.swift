import Swinject

final class ScreenAssembly: Assembly {
    func assemble(container: Container) {
        container.register(AnswerModel.self, name: "conditions") { r in
            let load = r.resolve(LoadConditions.self)!
            return AnswerModel(question: "Which diagnoses do you have?") { try await load.execute() }
        }
        container.register(AnswerModel.self, name: "immunizations") { r in
            let load = r.resolve(LoadImmunizations.self)!
            return AnswerModel(question: "Which shots did you get?") { try await load.execute() }
        }
        container.register(AnswerModel.self, name: "procedures") { r in
            let load = r.resolve(LoadProcedures.self)!
            return AnswerModel(question: "Which operations did you have?") { try await load.execute() }
        }
    }
}
